// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/patch.h"
#include "model/scim/resource.h"
#include "tests/fuzz/target.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::scim;
using fuzz::check;

namespace {

QJsonObject somebody()
{
    return {{u"userName"_s, u"bjensen"_s},
            {u"active"_s, true},
            {u"name"_s, QJsonObject{{u"familyName"_s, u"Jensen"_s}}},
            {u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, u"b@example.com"_s}, {u"type"_s, u"work"_s}},
                                     QJsonObject{{u"value"_s, u"h@example.com"_s}, {u"type"_s, u"home"_s}}}}};
}

/// The path in one operation of each sort.
void patchWith(const ResourceType& type, const QString& path, const QJsonValue& value)
{
    for (const auto& op : {u"add"_s, u"replace"_s, u"remove"_s}) {
        QJsonObject operation{{u"op"_s, op}, {u"path"_s, path}};
        if (op != "remove"_L1)
            operation.insert(u"value"_s, value);
        const auto patch = readPatch(type, {{u"Operations"_s, QJsonArray{operation}}}, u"id"_s);
        if (!patch)
            continue;
        auto body = somebody();
        const auto applied = applyPatch(type, *patch, body);
        check(applied.has_value() || body == somebody(), "a patch that fails leaves the resource as it was");
        check(!applied || *applied || body == somebody(), "a patch that says it changed nothing changed nothing");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // The path, and on the next line the value as JSON; without it a plain text, and what has the shape of the others.
    const auto input = fuzz::bytesOf(data, size);
    const auto end = input.indexOf('\n');
    const auto text = QString::fromUtf8(end < 0 ? input : input.first(end));
    const auto path = parsePath(text);
    QJsonArray values = QJsonDocument::fromJson('[' + (end < 0 ? QByteArray() : input.sliced(end + 1)) + ']').array();
    if (values.isEmpty())
        values = {u"x"_s, true, QJsonValue(), QJsonArray{QJsonObject{{u"value"_s, text}}},
                  QJsonObject{{u"value"_s, text}}};
    for (const auto* type : {&userType(), &groupType()}) {
        if (!path || !bindPath(*path, *type))
            continue;
        for (const auto& value : std::as_const(values))
            patchWith(*type, text, value);
    }
    return 0;
}
