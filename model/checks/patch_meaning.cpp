// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/patch_meaning.h"

#include "model/checks/patch_words.h"
#include "model/domain/shown_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct PatchMeaningWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::PatchMeaning)
};

constexpr qsizetype mostLines = 200;

/// A member of an object whose name may come in any case, with its name as written.
std::pair<QString, QJsonValue> memberOf(const QJsonObject& object, QLatin1StringView name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return {it.key(), it.value()};
    }
    return {name, QJsonValue(QJsonValue::Undefined)};
}

/// Reads one operation after the other, so that each gets its own lines, also behind one that is refused.
class Explainer
{
public:
    Explainer(const scim::ResourceType& type, const QString& id, const KnownBefore& before)
        : m_type(type)
        , m_id(id)
        , m_before(before)
    {
    }

    void operation(const QJsonObject& operation, const QString& pointer);
    PatchMeaning take() { return std::move(m_meaning); }

private:
    void part(const QJsonObject& operation, const QString& pointer, bool valueList);
    void pathless(const QJsonObject& operation, const QString& valueName, const QJsonObject& value,
                  const QString& pointer);
    void add(PatchLine line, const QString& pointer);
    void mark(PayloadMark::Kind kind, const QString& pointer, const QString& note);
    void markAttribute(const QString& name, const QJsonValue& value, const QString& namePointer,
                       const QString& valuePointer);

    const scim::ResourceType& m_type;
    const QString& m_id;
    const KnownBefore& m_before;
    PatchMeaning m_meaning;
};

void Explainer::add(PatchLine line, const QString& pointer)
{
    line.pointer = pointer;
    if (m_meaning.lines.size() < mostLines)
        m_meaning.lines.append(std::move(line));
}

void Explainer::mark(PayloadMark::Kind kind, const QString& pointer, const QString& note)
{
    m_meaning.marks.append({pointer, kind, note});
}

void Explainer::markAttribute(const QString& name, const QJsonValue& value, const QString& namePointer,
                              const QString& valuePointer)
{
    const auto path = scim::parsePath(name);
    const auto target = path ? scim::resolve(m_type, path->name) : scim::Target{};
    if (!target.found()) {
        mark(PayloadMark::Kind::Unknown, namePointer,
             PatchMeaningWords::tr("A %1 has no attribute %2.").arg(m_type.name, isolated(name)));
        return;
    }
    if (!target.attribute)
        return;
    const auto& attribute = target.sub ? *target.sub : *target.attribute;
    if (attribute.mutability == scim::Mutability::ReadOnly)
        mark(PayloadMark::Kind::ReadOnly, namePointer,
             PatchMeaningWords::tr("%1 is set by the server; a client cannot change it.").arg(attribute.name));
    else if (!value.isUndefined() && !path->filter)
        markValue(m_meaning.marks, attribute, value, valuePointer);
}

/// One operation, or one member of a path-less one, that the reader of model/scim sees alone.
void Explainer::part(const QJsonObject& operation, const QString& pointer, bool valueList)
{
    const auto patch = scim::readPatch(m_type, {{u"Operations"_s, QJsonArray{operation}}}, m_id);
    if (!patch) {
        add(patchwords::refusal(patch.error()), pointer);
        return;
    }
    for (const auto& step : patch->members)
        add(patchwords::members(step, m_before, valueList), pointer);
    for (const auto& step : patch->steps)
        add(patchwords::attribute(m_type, step, m_before), pointer);
    if (patch->setsPassword)
        add(patchwords::password(), pointer);
    if (patch->members.empty() && patch->steps.empty() && !patch->setsPassword)
        add(patchwords::nothing(), pointer);
}

void Explainer::pathless(const QJsonObject& operation, const QString& valueName, const QJsonObject& value,
                         const QString& pointer)
{
    const QString valuePointer = pointerInto(pointer, valueName);
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QString here = pointerInto(valuePointer, it.key());
        markAttribute(it.key(), it.value(), here, here);
        auto single = operation;
        single.insert(valueName, QJsonObject{{it.key(), it.value()}});
        part(single, here, false);
        const bool dotted = it.key().contains(u'.') && !it.key().startsWith("urn:"_L1, Qt::CaseInsensitive);
        if (dotted && !m_meaning.lines.isEmpty() && m_meaning.lines.last().strictly.isEmpty())
            m_meaning.lines.last().strictly =
                PatchMeaningWords::tr("A strict reading of RFC 7644 finds no attribute %1 here: it "
                                      "would expect an object inside an object.")
                    .arg(isolated(it.key()));
    }
}

void Explainer::operation(const QJsonObject& operation, const QString& pointer)
{
    const auto [opName, op] = memberOf(operation, "op"_L1);
    const auto [pathName, path] = memberOf(operation, "path"_L1);
    const auto [valueName, value] = memberOf(operation, "value"_L1);
    if (op.toString() != op.toString().toLower())
        mark(PayloadMark::Kind::Tolerated, pointerInto(pointer, opName),
             PatchMeaningWords::tr(
                 "The operation is written with capital letters. Provost understands it; a strict server refuses it."));
    if (path.toString().isEmpty() && value.isObject()) {
        pathless(operation, valueName, value.toObject(), pointer);
        return;
    }
    if (path.isString() && !path.toString().isEmpty())
        markAttribute(path.toString(), value, pointerInto(pointer, pathName), pointerInto(pointer, valueName));
    const bool removes = op.toString().compare("remove"_L1, Qt::CaseInsensitive) == 0;
    part(operation, pointer, removes && !value.isUndefined() && !value.isNull() && !path.toString().contains(u'['));
}

} // namespace

PatchMeaning meaningOf(const scim::ResourceType& type, const QJsonObject& body, const QString& id,
                       const KnownBefore& before)
{
    Explainer explainer(type, id, before);
    const auto [name, written] = memberOf(body, "Operations"_L1);
    const QJsonArray operations = written.isObject() ? QJsonArray{written} : written.toArray();
    for (qsizetype i = 0; i < operations.size() && i < mostLines; ++i) {
        const QString pointer = pointerInto(pointerInto({}, name), QString::number(i));
        explainer.operation(operations.at(i).toObject(), pointer);
    }
    auto meaning = explainer.take();
    if (operations.isEmpty())
        meaning.lines.append(patchwords::notReadable());
    return meaning;
}

} // namespace provost
