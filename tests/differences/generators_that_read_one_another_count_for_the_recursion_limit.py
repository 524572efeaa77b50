# category: generators
# description: More than a thousand generators that read one another in a row end in RecursionError.
# cause: CPython goes from a generator to the one that its for loop reads without a call, and counts only calls.
# workaround: Nest fewer, or keep intermediate results in a list.
numbers = iter([1])
for _ in range(1100):
    numbers = (number for number in numbers)

try:
    print(list(numbers))
except RecursionError as error:
    print("RecursionError:", error)
