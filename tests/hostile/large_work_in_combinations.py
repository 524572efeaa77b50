# ends: anything
import itertools

list(itertools.combinations(range(60), 30))
