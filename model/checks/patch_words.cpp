// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/patch_words.h"

#include "model/domain/listed.h"
#include "model/domain/shown_text.h"
#include "model/scim/value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::patchwords {
namespace {

struct PatchWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::PatchMeaning)
};

using scim::PatchOp;

constexpr qsizetype longestValue = 120;
constexpr qsizetype mostNames = 3;

QString shown(const QJsonValue& value)
{
    if (value.isString())
        return isolated(value.toString(), longestValue);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    const auto json = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return isolated(QString::fromUtf8(json.toJson(QJsonDocument::Compact)), longestValue);
}

/// `name.givenName`, `emails[type eq "work"].value`, `manager`: as a path is written, without its URN.
QString label(const scim::BoundPath& path)
{
    QString text = path.target.attribute ? path.target.attribute->name : path.target.extension->id;
    if (path.written)
        text += u'[' + scim::toText(*path.written) + u']';
    if (path.target.sub)
        text += u'.' + path.target.sub->name;
    return text;
}

QJsonValue memberOf(const QJsonObject& object, const QString& name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// The value that the path had before; undefined where there was none or nothing is known.
QJsonValue valueBefore(const scim::BoundPath& path, const KnownBefore& before)
{
    if (!before.body || !path.target.attribute)
        return QJsonValue(QJsonValue::Undefined);
    const QJsonObject home =
        path.target.extension ? memberOf(*before.body, path.target.extension->id).toObject() : *before.body;
    QJsonValue value = memberOf(home, path.target.attribute->name);
    if (path.filter) {
        const QJsonArray elements = value.toArray();
        const auto found = std::ranges::find_if(
            elements, [&](const QJsonValue& element) { return scim::matchesElement(*path.filter, element); });
        value = found == elements.end() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*found);
    }
    return path.target.sub ? memberOf(value.toObject(), path.target.sub->name) : value;
}

/// The value as Provost keeps it; undefined where it means "none". A manager may come as a bare id.
QJsonValue keptValue(const scim::PatchStep& step)
{
    const auto& attribute = step.path.target.sub ? *step.path.target.sub : *step.path.target.attribute;
    const auto kept =
        step.path.filter ? scim::normalizeElement(attribute, step.value) : scim::normalize(attribute, step.value);
    return kept ? *kept : step.value;
}

QString names(const QStringList& ids, const KnownBefore& before)
{
    if (ids.isEmpty() || ids.size() > mostNames)
        return {};
    QStringList said;
    for (const QString& id : ids) {
        const QString name = before.nameOf ? before.nameOf(id) : QString();
        said.append(isolated(name.isEmpty() ? id : name, longestValue));
    }
    return listed(said);
}

QString withNames(const QString& sentence, const QString& who)
{
    return who.isEmpty()
               ? sentence
               : PatchWords::tr("%1: %2.", "what happens to some members, and who they are").arg(sentence, who);
}

PatchLine line(const QString& sentence, const QString& strictly = {})
{
    return {sentence.endsWith(u'.') ? sentence : sentence + u'.', strictly, {}, false};
}

QString removesEverybody(const KnownBefore& before)
{
    return before.members ? PatchWords::tr("Removes all %n member(s)", nullptr, int(*before.members))
                          : PatchWords::tr("Removes all members");
}

PatchLine active(const scim::PatchStep& step, const KnownBefore& before)
{
    const bool on = keptValue(step).toBool();
    const auto was = valueBefore(step.path, before);
    QString sentence = on ? PatchWords::tr("Reactivates the user") : PatchWords::tr("Suspends the user");
    if (was.isBool() && was.toBool() == on)
        sentence = on ? PatchWords::tr("Says that the user is active, which they are already")
                      : PatchWords::tr("Suspends the user, who is suspended already");
    return line(sentence,
                step.value.isBool()
                    ? QString()
                    : PatchWords::tr("A strict reading of RFC 7643 refuses this: active has to be true or false, not "
                                     "a text."));
}

PatchLine rename(const QString& name, const QJsonValue& was)
{
    if (was.toString() == name)
        return line(PatchWords::tr("Repeats the group’s name %1").arg(isolated(name, longestValue)));
    if (was.isString())
        return line(PatchWords::tr("Renames the group from %1 to %2")
                        .arg(isolated(was.toString(), longestValue), isolated(name, longestValue)));
    return line(PatchWords::tr("Renames the group to %1").arg(isolated(name, longestValue)));
}

PatchLine list(const scim::PatchStep& step, const QJsonValue& kept)
{
    const auto count = int(kept.isArray() ? kept.toArray().size() : 1);
    const QString what = label(step.path);
    if (step.op == PatchOp::Add)
        return line(PatchWords::tr("Adds %n value(s) to %1", nullptr, count).arg(what));
    return line(PatchWords::tr("Replaces all values of %1 by %n value(s)", nullptr, count).arg(what));
}

/// A text where the schema wants an object, such as a bare id for `manager`.
QString strictlyOf(const scim::PatchStep& step)
{
    const auto& attribute = step.path.target.sub ? *step.path.target.sub : *step.path.target.attribute;
    if (attribute.type == scim::Type::Complex && step.value.isString())
        return PatchWords::tr("A strict reading of RFC 7643 refuses this: %1 has to be an object.").arg(attribute.name);
    if (attribute.type == scim::Type::Boolean && step.value.isString())
        return PatchWords::tr("A strict reading of RFC 7643 refuses this: %1 has to be true or false, not a text.")
            .arg(attribute.name);
    return {};
}

} // namespace

PatchLine members(const scim::MemberStep& step, const KnownBefore& before, bool valueList)
{
    using Kind = scim::MemberStep::Kind;
    const auto count = int(step.ids.size());
    const QString who = names(step.ids, before);
    switch (step.kind) {
    case Kind::Add:
        return line(withNames(PatchWords::tr("Adds %n member(s)", nullptr, count), who));
    case Kind::Remove: {
        QString sentence = before.members
                               ? PatchWords::tr("Removes %n of %1 members", nullptr, count).arg(*before.members)
                               : PatchWords::tr("Removes %n member(s)", nullptr, count);
        if (count == 0)
            sentence = PatchWords::tr("Removes nobody: the list is empty");
        QString strictly;
        if (valueList)
            strictly =
                before.members
                    ? PatchWords::tr(
                          "A strict reading of RFC 7644 removes all %n member(s): it does not look at the list.",
                          nullptr, int(*before.members))
                    : PatchWords::tr("A strict reading of RFC 7644 removes all members: it does not look at the list.");
        return line(withNames(sentence, who), strictly);
    }
    case Kind::ReplaceAll:
        if (step.ids.isEmpty())
            return line(removesEverybody(before));
        return line(before.members
                        ? PatchWords::tr("Replaces all %1 members by %n member(s)", nullptr, count).arg(*before.members)
                        : PatchWords::tr("Replaces all members by %n member(s)", nullptr, count));
    case Kind::Exchange:
        return line(PatchWords::tr("Replaces the member %1 by %2")
                        .arg(names({step.ids.at(0)}, before), names({step.ids.at(1)}, before)));
    case Kind::RemoveWhere:
        return line(PatchWords::tr("Removes the members that a filter selects"));
    }
    Q_UNREACHABLE();
}

PatchLine attribute(const scim::ResourceType& type, const scim::PatchStep& step, const KnownBefore& before)
{
    const QString what = label(step.path);
    if (!step.path.target.attribute)
        return line(PatchWords::tr("Removes everything of the schema %1").arg(isolated(what)));
    const auto& target = *step.path.target.attribute;
    const auto kept = step.op == PatchOp::Remove ? QJsonValue(QJsonValue::Undefined) : keptValue(step);
    const auto was = valueBefore(step.path, before);
    const bool whole = !step.path.target.sub && !step.path.filter;
    if (kept.isUndefined()) {
        const QString strictly = step.op != PatchOp::Remove && step.value.isString()
                                     ? PatchWords::tr("A strict reading of RFC 7644 stores an empty text.")
                                     : QString();
        if (target.multiValued && whole)
            return line(PatchWords::tr("Removes all values of %1").arg(what), strictly);
        return line(was.isUndefined() ? PatchWords::tr("Clears %1").arg(what)
                                      : PatchWords::tr("Clears %1, which was %2").arg(what, shown(was)),
                    strictly);
    }
    if (&type == &scim::userType() && target.name == "active"_L1)
        return active(step, before);
    if (&type == &scim::groupType() && target.name == "displayName"_L1)
        return rename(kept.toString(), was);
    if (target.multiValued && whole)
        return list(step, kept);
    if (!was.isUndefined() && was == kept)
        return line(PatchWords::tr("Repeats %1, which is %2 already").arg(what, shown(kept)), strictlyOf(step));
    if (!was.isUndefined())
        return line(PatchWords::tr("Changes %1 from %2 to %3").arg(what, shown(was), shown(kept)), strictlyOf(step));
    return line(PatchWords::tr("Sets %1 to %2").arg(what, shown(kept)), strictlyOf(step));
}

PatchLine password()
{
    return line(PatchWords::tr("Sets a password, which Provost takes and never keeps"));
}

PatchLine refusal(const Error& error)
{
    return {PatchWords::tr("Is refused, and with it the whole request: %1").arg(isolated(error.detail)), {}, {}, true};
}

PatchLine nothing()
{
    return line(PatchWords::tr("Changes nothing: what it names is set by the server or not known here"));
}

PatchLine notReadable()
{
    return {PatchWords::tr("Is no PATCH that can be read: it has no operations."), {}, {}, true};
}

} // namespace provost::patchwords
