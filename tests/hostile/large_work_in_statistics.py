# ends: limit
import statistics
while True:
    statistics.pvariance(range(10**6))
