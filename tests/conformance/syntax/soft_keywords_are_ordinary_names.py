match = 1
case = 2
type = 3
_ = 4
print(match, case, type, _)
match = [match, case]
print(match[0])
print(match [1])
match (0)if False else print("called nothing")
type = type + 1
print(type)
def case(match): return match * 2
print(case(21))
