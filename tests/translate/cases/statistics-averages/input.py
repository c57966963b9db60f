from statistics import fmean, mean, median, median_high, median_low, mode, multimode

marks = [1, 2, 3, 4, 4]
print(mean(marks), mean([1, 2, 3]), fmean([1, 2, 3]), median(marks), median([1, 3, 5, 7]), median([1, 2, 3]))
print(mode(marks), mode("aabbb"), multimode([1, 1, 2, 2, 3]), median_low([1, 2]), median_high([1, 2]))
