data = {"users": [{"name": "a", "tags": ["x", "y"]}, {"name": "b", "tags": []}], "n": 2}
match data:
    case {"users": [{"name": str(first), "tags": [t, *_]}, {"tags": []}], "n": int() as n}: print(first, t, n)
match ("move", (1, -2)):
    case ("move" | "go", (int(x), int(y))) if y < 0: print(x, y)
