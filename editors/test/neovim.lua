-- Prints what the language server says of the file that is open: line, column and rule of each
-- finding, then who speaks.
local PATIENCE = 60000 -- milliseconds

local function print_line(...)
  io.stdout:write(string.format(...), '\n')
end

local client
local found = vim.wait(PATIENCE, function()
  client = vim.lsp.get_clients({ bufnr = 0, name = 'guillemet' })[1]
  return client and #vim.diagnostic.get(0) > 0
end, 100)
if not found then
  print_line('no findings; the server %s', client and 'runs' or 'does not run')
  vim.cmd('cquit')
end
for _, finding in ipairs(vim.diagnostic.get(0)) do
  print_line('%d:%d %s', finding.lnum + 1, finding.col + 1, finding.code)
end
local document = { textDocument = vim.lsp.util.make_text_document_params(0) }
local symbols = client:request_sync('textDocument/documentSymbol', document, PATIENCE, 0)
for _, symbol in ipairs(symbols and symbols.result or {}) do
  print_line('%s', symbol.name)
end
vim.cmd('quitall!')
