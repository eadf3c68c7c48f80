// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/request_words.h"

#include "model/checks/patch_meaning.h"
#include "model/checks/scim_place.h"
#include "model/scim/schema.h"
#include "views/common/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype mostLines = 60; ///< what is longer is better read in the request itself

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(provost::RequestWords)
};

bool isOfGroups(ScimPlace::Kind kind)
{
    return kind == ScimPlace::Kind::Group || kind == ScimPlace::Kind::Groups;
}

bool isOfUsers(ScimPlace::Kind kind)
{
    return kind == ScimPlace::Kind::User || kind == ScimPlace::Kind::Users || kind == ScimPlace::Kind::Me;
}

QString wholeRequest(const Event& event, ScimPlace::Kind kind)
{
    const auto name = isolated(event.resourceName.isEmpty() ? event.resourceId : event.resourceName);
    if (event.method == "DELETE"_L1)
        return isOfGroups(kind) ? Words::tr("Deletes the group %1.").arg(name)
                                : Words::tr("Deletes the user %1.").arg(name);
    if (event.method == "POST"_L1 && kind == ScimPlace::Kind::Users)
        return Words::tr("Creates the user %1.").arg(name);
    if (event.method == "POST"_L1 && kind == ScimPlace::Kind::Groups)
        return Words::tr("Creates the group %1.").arg(name);
    if (event.method == "PUT"_L1)
        return Words::tr("Replaces everything that is known of %1.").arg(name);
    if (event.method == "GET"_L1 || kind == ScimPlace::Kind::Search)
        return Words::tr("Reads, and changes nothing.");
    if (kind == ScimPlace::Kind::Bulk)
        return Words::tr("Several requests in one: each of them stands in the body.");
    return Words::tr("What this request means is not known here.");
}

void addMarks(QList<WordLine>& lines, const QList<PayloadMark>& marks)
{
    for (const auto& mark : marks)
        lines.append({u"%1: %2"_s.arg(isolated(mark.pointer), mark.note), true});
}

} // namespace

QList<WordLine> inWords(const EventDetail& detail, const std::function<QString(const QString&)>& nameOf)
{
    const auto& event = detail.event;
    const auto place = scimPlace(event.path);
    const auto body = QJsonDocument::fromJson(detail.requestBody.toUtf8());
    const bool isKnown = isOfGroups(place.kind) || isOfUsers(place.kind);
    const auto& type = isOfGroups(place.kind) ? scim::groupType() : scim::userType();
    QList<WordLine> lines;
    if (isKnown && event.method == "PATCH"_L1 && body.isObject()) {
        KnownBefore before;
        before.nameOf = nameOf;
        const auto meaning = meaningOf(type, body.object(), place.id, before);
        for (const auto& line : meaning.lines) {
            lines.append({line.sentence, line.refused});
            if (!line.strictly.isEmpty())
                lines.append({line.strictly, true});
        }
        addMarks(lines, meaning.marks);
    } else if (event.method == "PATCH"_L1 && !detail.requestBody.isEmpty()) {
        lines.append({Words::tr("The body was cut when it was kept, so that it cannot be read as a whole."), false});
    } else {
        lines.append({wholeRequest(event, place.kind), false});
        if (isKnown && body.isObject())
            addMarks(lines, markResource(type, body.object()));
    }
    const auto more = lines.size() - mostLines;
    if (more > 0) {
        lines = lines.first(mostLines);
        lines.append({Words::tr("And %n more.", nullptr, int(more)), false});
    }
    return lines;
}

} // namespace provost
