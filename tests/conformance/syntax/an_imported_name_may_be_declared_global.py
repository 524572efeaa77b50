def load():
    import math
    global math
    return math.floor(2.5)


print(load(), math.ceil(2.5))
try:
    compile("x = 1\nglobal x\n", "code", "exec")
except SyntaxError as error:
    print(error.msg, error.text)
