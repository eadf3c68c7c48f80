// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/error.h"

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

ErrorKind kindOf(int status, QLatin1StringView scimType)
{
    switch (status) {
    case 400:
        return scimType == "tooMany"_L1 ? ErrorKind::TooMany : ErrorKind::Invalid;
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
        return ErrorKind::Conflict;
    case 412:
        return ErrorKind::Precondition;
    case 413:
        return ErrorKind::TooLarge;
    case 405:
    case 501:
        return ErrorKind::Unsupported;
    case 429:
        return ErrorKind::TooMany;
    case 503:
        return ErrorKind::Unavailable;
    default:
        return status >= 500 ? ErrorKind::ServerFault : ErrorKind::Invalid;
    }
}

} // namespace

tl::unexpected<Error> refuse(int status, QLatin1StringView scimType, QString detail)
{
    return tl::unexpected(Error{kindOf(status, scimType), {}, std::move(detail), status, scimType, {}, 0});
}

tl::unexpected<Error> invalidSyntax(QString detail)
{
    return refuse(400, "invalidSyntax"_L1, std::move(detail));
}

tl::unexpected<Error> invalidValue(QString detail)
{
    return refuse(400, "invalidValue"_L1, std::move(detail));
}

tl::unexpected<Error> invalidFilter(QString detail)
{
    return refuse(400, "invalidFilter"_L1, std::move(detail));
}

tl::unexpected<Error> invalidPath(QString detail)
{
    return refuse(400, "invalidPath"_L1, std::move(detail));
}

tl::unexpected<Error> noTarget(QString detail)
{
    return refuse(400, "noTarget"_L1, std::move(detail));
}

tl::unexpected<Error> mutability(QString detail)
{
    return refuse(400, "mutability"_L1, std::move(detail));
}

tl::unexpected<Error> tooMany(QString detail)
{
    return refuse(400, "tooMany"_L1, std::move(detail));
}

tl::unexpected<Error> notUnique(QString detail)
{
    return refuse(409, "uniqueness"_L1, std::move(detail));
}

QString quoted(QStringView text)
{
    constexpr qsizetype longest = 120;
    if (text.size() <= longest)
        return u'"' + text.toString() + u'"';
    return u'"' + text.first(longest).toString() + u"…\""_s;
}

} // namespace provost::scim
