import traceback

for text in 'abcd\n', '  abcd', '\tab\n', '\n', '':
    for last in 1, 2, None:
        for offset in 0, 1, 3, 5, 9:
            for end in -1, 0, 3, 7, 14, None:
                error = SyntaxError('message', ('file', 1, offset, text, last, end))
                print(*map(repr, (text, last, offset, end)), traceback.format_exception_only(error)[1:-1])
