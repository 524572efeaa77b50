class E:
    def __eq__(self, o): return True
match E():
    case None: print("none")
    case True: print("true")
    case 5: print("equal to five")
match 1:
    case True: print("true")
    case _: print("one is not True")
