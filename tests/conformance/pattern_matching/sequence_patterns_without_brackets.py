match 1, 2:
    case 1, y: print(y)
match [1, [2, [3]]]:
    case a, [b, [c]]: print(a, b, c)
match (1,):
    case x,: print(x)
match 1, 2, 3:
    case *a, 3: print(a)
