d = {"k": "v", 'n': 5}
print(f"{d["k"]}", f'{d['k']}', f"{f"{f"{1 + 1}"}"}", f"{'a' f'{"b"}' "c"}")
width, prec = 10, 3
print(f"[{3.14159:{width}.{prec}}]", f"[{'x':{'*'}^{width}}]", f"{5:{'0'}{4}}", f"{"\n".join(["p", "q"])}")
