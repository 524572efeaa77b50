# category: regular expressions
# description: A regular expression of more than 30 repetitions in one another raises NotImplementedError.
# cause: TRegex prepares a pattern before it matches, and the time for this doubles with every few repetitions in one another.
# workaround: Write (?:a+)+ as a+, which matches the same.
import re

for depth in (30, 31):
    try:
        print(re.fullmatch("(?:" * depth + "a" + ")*" * depth, "aaa"))
    except NotImplementedError as error:
        print(error)
