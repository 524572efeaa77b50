class S(str):
    pass
d = {f"key{i}": i for i in range(50)}
print(d[S("key31")], d["key7"])
d[S("new")] = 1
print(d["new"], type(list(d)[-1]).__name__)
