"""``python -m bufferizer`` is the command line."""

from bufferizer.cli.main import main

if __name__ == "__main__":
    main()
