match 1 / 0:
    case _:
        pass
