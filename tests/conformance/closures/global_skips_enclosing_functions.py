x = "global"
def a():
    x = "a"
    def b():
        global x
        x = "set by b"
        return x
    return b(), x
print(a(), x)
