// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/filter.h"

#include "model/scim/filter_match.h"
#include "tests/fuzz/target.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::scim;
using fuzz::check;

namespace {

const QJsonObject& somebody()
{
    static const QJsonObject person{
        {u"id"_s, u"2819c223"_s},
        {u"userName"_s, u"bjensen"_s},
        {u"active"_s, true},
        {u"name"_s, QJsonObject{{u"familyName"_s, u"Jensen"_s}}},
        {u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, u"b@example.com"_s}, {u"type"_s, u"work"_s}}}},
        {u"meta"_s, QJsonObject{{u"lastModified"_s, u"2011-05-13T04:42:34Z"_s}}}};
    return person;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto filter = parseFilter(QString::fromUtf8(fuzz::bytesOf(data, size)));
    if (!filter)
        return 0;
    // The canonical spelling is longer than what was written.
    const FilterLimits roomy{.length = 1'000'000, .depth = 1000, .terms = 500};
    const auto again = parseFilter(toText(*filter), roomy);
    check(again && *again == *filter, "the canonical spelling of a filter means the same");
    for (const auto* type : {&userType(), &groupType()}) {
        const auto bound = bindFilter(*filter, *type);
        const auto rebound = bindFilter(*again, *type);
        check(bound.has_value() == rebound.has_value(), "both spellings fit the same types");
        if (bound)
            check(matches(*bound, somebody()) == matches(*rebound, somebody()), "both spellings match the same");
    }
    return 0;
}
