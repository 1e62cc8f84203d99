-- Run by Neovim as `nvim --headless FILE -S drive_neovim.lua`: uses the language server as a person would and writes
-- what was seen to the file that REPORT names, as JSON. Works with Neovim 0.7 and later.
local report = { diagnostics = {}, actions = {} }
local PATIENCE = 60000

local function wait(what, condition)
  assert(vim.wait(PATIENCE, condition, 20), "in vain waited for " .. what)
end

local function codes()
  return vim.tbl_map(function(diagnostic)
    return diagnostic.code
  end, vim.diagnostic.get(0))
end

-- Puts the cursor on the first place of a text.
local function go_to(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search(vim.fn.escape(text, "~[]*."), "c") > 0, text .. " is not there")
end

local function buffer_text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
end

-- Chooses the code action whose title begins so, as a person would from the menu.
local function act(title)
  local chosen = false
  vim.ui.select = function(items, options, choose)
    for index, item in ipairs(items) do
      local label = options.format_item(item)
      table.insert(report.actions, label)
      if vim.startswith(label, title) then
        chosen = true
        return choose(item, index)
      end
    end
    choose(nil, nil)
  end
  local before = buffer_text()
  vim.lsp.buf.code_action()
  wait("the action " .. title, function()
    return chosen and buffer_text() ~= before
  end)
end

local function drive()
  wait("diagnostics", function()
    return #vim.diagnostic.get(0) > 0
  end)
  report.diagnostics = codes()

  go_to("@main")
  vim.lsp.buf.hover()
  local function hover_window()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= "" then
        return window
      end
    end
  end
  wait("the hover", hover_window)
  local hover = vim.api.nvim_win_get_buf(hover_window())
  report.hover = table.concat(vim.api.nvim_buf_get_lines(hover, 0, -1, false), "\n")
  vim.api.nvim_win_close(hover_window(), true)

  go_to("@log")
  vim.lsp.buf.rename("@trace")
  wait("the new name", function()
    return select(2, buffer_text():gsub("@trace", "")) == 2
  end)

  go_to("@trace")
  act("Declare that the function only reads")
  wait("the end of the diagnostic", function()
    return not vim.tbl_contains(codes(), "external-assumed-read-write")
  end)
  report.fixed = buffer_text()

  if vim.lsp.inlay_hint then
    wait("inlay hints", function()
      return #vim.lsp.inlay_hint.get({ bufnr = 0 }) > 0
    end)
    report.hints = vim.tbl_map(function(hint)
      return hint.inlay_hint.label[1].value
    end, vim.lsp.inlay_hint.get({ bufnr = 0 }))
    local source = vim.api.nvim_get_current_win()
    vim.cmd("BufferizerPreview")
    wait("the preview", function()
      return vim.api.nvim_get_current_win() ~= source and buffer_text():find("memref") ~= nil
    end)
    report.preview = buffer_text()
    vim.cmd("close")
  end

  go_to("@main")
  act("Bufferize this module")
  vim.cmd("silent write")
end

local done, trouble = pcall(drive)
report.trouble = not done and tostring(trouble) or nil
local file = assert(io.open(vim.env.REPORT, "w"))
local encode = vim.json and vim.json.encode or vim.fn.json_encode
file:write(encode(report))
file:close()
vim.cmd("qall!")
