match [1, [2, 3]]:
    case [a as first, [b, c] as pair] as whole: print(first, pair, whole, a, b, c)
match "x":
    case ("x" | "y") as v: print(v)
