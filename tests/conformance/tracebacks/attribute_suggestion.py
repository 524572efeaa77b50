class C:
    colour = 1
C().color
