# ends: limit
import random

x = [random.random() for each in range(10**5)]
while True:
    sorted(x)
