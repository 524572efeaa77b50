class Log(dict):
    def __setitem__(self, k, v): print("set", k, v)
d = Log()
def key(k):
    print("key", k)
    return k
def value():
    print("value")
    return 9
d[key(1)] = d[key(2)] = value()
a = b = c = []
a.append(1)
print(b is c, c)
