from statistics import pstdev, pvariance, quantiles, stdev, variance

data = [1.5, 2.5, 2.5, 2.75, 3.25, 4.75]
print(stdev(data), pstdev(data), variance(data), pvariance([1, 2, 3, 4]), stdev([5, 5]))
print(quantiles([1, 2, 3, 4, 5]), quantiles([1, 5, 9], method="inclusive"))
