def f():
        # deeply indented comment
    x = 1
# comment at column zero
    return x
            # trailing comment
print(f())
