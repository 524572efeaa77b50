print("first")
exec("print('no newline at the end')")
exec("if True:\n    print('nested, no newline')")
