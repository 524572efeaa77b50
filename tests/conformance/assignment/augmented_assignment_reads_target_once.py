class Log(list):
    def __getitem__(self, i):
        print("get", i)
        return super().__getitem__(i)
    def __setitem__(self, i, v):
        print("set", i, v)
        super().__setitem__(i, v)
def index():
    print("index")
    return 0
def value():
    print("value")
    return 5
l = Log([1])
l[index()] += value()
print(list(l))
