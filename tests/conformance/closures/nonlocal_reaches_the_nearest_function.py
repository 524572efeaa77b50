x = "global"
def a():
    x = "a"
    def b():
        def c():
            nonlocal x
            x = "changed by c"
        c()
        return x
    return b(), x
print(a(), x)
