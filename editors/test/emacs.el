;; Prints what the language server says of the file that is visited: line, column and rule of each
;; finding, then who speaks.

(defconst guillemet-patience 60 "How many seconds may pass.")

(switch-to-buffer (current-buffer)) ; findings are for what is seen
(run-hooks 'post-command-hook) ; where eglot starts servers
(let ((end (+ (float-time) guillemet-patience)))
  (while (and (not (and (bound-and-true-p flymake-mode) (flymake-diagnostics)))
              (< (float-time) end))
    (accept-process-output nil 0.1)))
(unless (and (bound-and-true-p flymake-mode) (flymake-diagnostics))
  (princ (format "no findings; the server %s in %s\n"
                 (if (and (fboundp 'eglot-managed-p) (eglot-managed-p)) "runs" "does not run")
                 major-mode))
  (kill-emacs 1))
(dolist (finding (flymake-diagnostics))
  (save-excursion
    (goto-char (flymake-diagnostic-beg finding))
    (princ (format "%d:%d %s\n" (line-number-at-pos) (1+ (current-column))
                   (let ((text (flymake-diagnostic-text finding)))
                     (and (string-match "\\[\\(.*?\\)\\]" text) (match-string 1 text)))))))
(dolist (speaker (imenu--make-index-alist t))
  (unless (equal (car speaker) "*Rescan*")
    (princ (concat (car speaker) "\n"))))
(kill-emacs 0)
