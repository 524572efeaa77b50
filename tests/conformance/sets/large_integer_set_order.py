s = {i * i % 1009 for i in range(1, 400)}
print(len(s), list(s)[:20], list(s)[-10:])
t = {i * 37 for i in range(100)}
print(list(t)[:10], list(t | {5})[:10], sum(t))
print(list(set(range(0, 1000, 64))))
