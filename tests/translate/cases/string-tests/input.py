for s in ["abc", "123", "abc1", " ", "Title Case", "UPPER", "", "½", "²"]:
    print(repr(s), s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.istitle(), s.isupper(), s.isnumeric())
