;;; Run by Emacs in batch mode: uses the language server as a person would on the file that FILE names, and writes what was seen
;;; to the file that REPORT names, as JSON.  -*- lexical-binding: t -*-
(require 'json)
(require 'eglot)
(require 'flymake)

(setq make-backup-files nil
      create-lockfiles nil
      eglot-autoshutdown t
      eglot-sync-connect 60
      eglot-connect-timeout 60
      ;; The default asks before each edit that a server proposes.
      eglot-confirm-server-initiated-edits nil)

(defvar seen nil "What was seen, as an alist.")

(defun see (key value)
  (push (cons key value) seen))

(defun wait-for (what condition)
  "Wait until CONDITION holds; idle timers, which Eglot tells of changes from, do not run in batch mode."
  (let ((end (+ (float-time) 60)))
    (while (not (funcall condition))
      (when (> (float-time) end)
        (error "In vain waited for %s" what))
      (eglot--signal-textDocument/didChange)
      (flymake-start)
      (accept-process-output nil 0.05))))

(defun codes ()
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun go-to (text)
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun act (title kind)
  "Choose the code action whose title begins with TITLE, from the menu if there is one."
  (let ((before (buffer-string))
        ;; Asks in the minibuffer and not in a menu of the mouse.
        (last-nonmenu-event t))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt collection &rest _)
                 (or (car (all-completions title collection))
                     (error "No action %s among %S" title (all-completions "" collection))))))
      (eglot-code-actions (point) (point) kind t))
    (wait-for title (lambda () (not (equal before (buffer-string)))))))

(defun drive ()
  (find-file (getenv "FILE"))
  (see 'mode (symbol-name major-mode))
  ;; `eglot-ensure' connects when the command that opened the file is done.
  (run-hooks 'post-command-hook)
  (wait-for "the server" #'eglot-managed-p)
  (wait-for "diagnostics" #'flymake-diagnostics)
  (see 'diagnostics (vconcat (codes)))

  (go-to "@main")
  (see 'hover (plist-get (plist-get (jsonrpc-request (eglot-current-server) :textDocument/hover
                                                     (eglot--TextDocumentPositionParams))
                                    :contents)
                         :value))

  (go-to "@log")
  (eglot-rename "@trace")
  (see 'renamed (how-many "@trace" (point-min) (point-max)))

  (go-to "@trace")
  (act "Declare that the function only reads" "quickfix")
  (wait-for "the end of the diagnostic"
            (lambda () (not (seq-some (lambda (text) (string-match-p "external-assumed-read-write" text)) (codes)))))
  (see 'fixed (buffer-string))

  (bufferizer-preview)
  (see 'preview (with-current-buffer "*bufferized*" (buffer-string)))

  (go-to "@main")
  (act "Bufferize this module" "refactor.rewrite")
  (let ((inhibit-message t))
    (save-buffer))
  (eglot-shutdown (eglot-current-server)))

(condition-case trouble
    (drive)
  (error (see 'trouble (error-message-string trouble))))
(with-temp-file (getenv "REPORT")
  (insert (json-encode seen)))
