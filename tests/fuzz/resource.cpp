// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/resource.h"

#include "model/scim/patch.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::scim;
using fuzz::check;

namespace {

void readTwice(const ResourceType& type, const QJsonObject& input)
{
    const auto read = readResource(type, input);
    if (!read)
        return;
    const auto stored = QJsonDocument(read->body).toJson(QJsonDocument::Compact);
    const auto shown = present(type, stored, {u"id"_s, u"https://scim.example.com/Users/id"_s, 1, 0, 0});
    const auto again = readResource(type, QJsonDocument::fromJson(shown).object());
    check(again.has_value(), "what is shown of a resource can be sent back");
    check(again->body == read->body, "what is shown of a resource means what was read");
}

void patch(const ResourceType& type, const QJsonObject& input)
{
    const auto read = readPatch(type, input, u"id"_s);
    if (!read)
        return;
    const QJsonObject before{{u"userName"_s, u"bjensen"_s}, {u"displayName"_s, u"Babs"_s}, {u"active"_s, true}};
    auto body = before;
    const auto applied = applyPatch(type, *read, body);
    check(applied.has_value() || body == before, "a patch that fails leaves the resource as it was");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto input = fuzz::objectOf(data, size);
    for (const auto* type : {&userType(), &groupType()}) {
        readTwice(*type, input);
        patch(*type, input);
    }
    return 0;
}
