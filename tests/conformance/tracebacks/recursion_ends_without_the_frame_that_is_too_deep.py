def descend(n):
    return descend(
        n + 1)


try:
    descend(0)
except RecursionError as error:
    lines = []
    entry = error.__traceback__
    while entry is not None:
        lines.append(entry.tb_lineno)
        entry = entry.tb_next
    print(len(lines), lines[:2], lines[-2:], error)
