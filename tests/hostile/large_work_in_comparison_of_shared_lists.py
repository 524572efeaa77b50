# ends: limit
def make():
    x = [1]
    for _ in range(60):
        x = [x, x]
    return x
print(make() == make())
