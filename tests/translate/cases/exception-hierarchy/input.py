class AppError(Exception):
    pass


class NotFound(AppError):
    def __init__(self, what, code=404):
        super().__init__(f"{what} not found")
        self.code = code


for error in (NotFound("page"), AppError("general"), AppError(), AppError(1, 2)):
    try:
        raise error
    except NotFound as e:
        print("NotFound", e, e.code, e.args)
    except AppError as e:
        print(type(e).__name__, e, repr(e))
