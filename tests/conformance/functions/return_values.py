def none(): pass
def bare(): return
def many(): return 1, 2
def star(): return *[1], 2
def early(x):
    if x: return "early"
    return "late"
print(none(), bare(), many(), star(), early(1), early(0))
