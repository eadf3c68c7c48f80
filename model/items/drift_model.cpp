// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/drift_model.h"

#include "model/domain/fold.h"
#include "model/domain/listed.h"
#include "model/domain/shown_text.h"
#include "model/items/users_model.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

Emphasis emphasisOf(DriftLine::Kind kind)
{
    return kind == DriftLine::Kind::Differs ? Emphasis::Accent : Emphasis::Warning;
}

QString shown(PersonField field, const QString& value)
{
    if (field == PersonField::Active)
        return value == "true"_L1 ? DriftModel::tr("active", "state of a user")
                                  : DriftModel::tr("not active", "state of a user");
    return value.isEmpty() ? u"–"_s : plainText(value, 200);
}

QString differencesInWords(const DriftLine& line)
{
    QStringList parts;
    for (const auto& each : line.differences)
        parts.append(DriftModel::tr("%1: %2 there, %3 here", "field, values")
                         .arg(inWords(each.field), isolated(shown(each.field, each.there)),
                              isolated(shown(each.field, each.here))));
    return listedApart(parts);
}

} // namespace

void DriftModel::setLines(const QList<DriftLine>& lines)
{
    assign({}); // nothing of the last comparison is the same by its number
    QList<DriftRow> rows;
    rows.reserve(lines.size());
    for (const auto& line : lines)
        rows.append({DriftId(QString::number(rows.size())), line});
    assign(rows);
}

int DriftModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell DriftModel::cell(const DriftRow& row, int column) const
{
    const auto& line = row.line;
    switch (Column(column)) {
    case Kind:
        return {.text = inWords(line.kind), .sort = int(line.kind), .emphasis = emphasisOf(line.kind), .pill = true};
    case Person:
        return {.text = line.name, .secondLine = line.key};
    case Differences: {
        if (line.kind == DriftLine::Kind::OnlyThere)
            return {.text = tr("line %1 of the file").arg(line.line), .sort = line.line, .emphasis = Emphasis::Muted};
        if (line.kind == DriftLine::Kind::OnlyHere)
            return {.text = stateWord(line.state), .emphasis = Emphasis::Muted};
        const auto text = differencesInWords(line);
        return {.text = text, .sort = text, .toolTip = text};
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString DriftModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Kind:
        return tr("Where");
    case Person:
        return tr("Person");
    case Differences:
        return tr("What differs");
    case ColumnCount:
        break;
    }
    return {};
}

bool DriftModel::isRightAligned(int) const
{
    return false;
}

QString DriftModel::searchText(const DriftRow& row) const
{
    return searchKey(row.line.name + u'\n' + row.line.key + u'\n' + differencesInWords(row.line));
}

DriftFilter::DriftFilter(DriftModel& model, QObject* parent)
    : RecordFilter(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void DriftFilter::setKind(std::optional<DriftLine::Kind> kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    refilter();
}

bool DriftFilter::accepts(int row) const
{
    return !m_kind || m_model.at(row).line.kind == *m_kind;
}

QString inWords(DriftLine::Kind kind)
{
    switch (kind) {
    case DriftLine::Kind::OnlyThere:
        return DriftModel::tr("only in the file");
    case DriftLine::Kind::OnlyHere:
        return DriftModel::tr("only here");
    case DriftLine::Kind::Differs:
        return DriftModel::tr("differs");
    }
    Q_UNREACHABLE();
}

QString inWords(PersonField field)
{
    switch (field) {
    case PersonField::UserName:
        return DriftModel::tr("User name");
    case PersonField::Email:
        return DriftModel::tr("Email address");
    case PersonField::ExternalId:
        return DriftModel::tr("External id");
    case PersonField::GivenName:
        return DriftModel::tr("First name");
    case PersonField::FamilyName:
        return DriftModel::tr("Last name");
    case PersonField::DisplayName:
        return DriftModel::tr("Display name");
    case PersonField::Title:
        return DriftModel::tr("Job title");
    case PersonField::Department:
        return DriftModel::tr("Department");
    case PersonField::Active:
        return DriftModel::tr("Active");
    }
    Q_UNREACHABLE();
}

QString remedyFor(DriftLine::Kind kind)
{
    switch (kind) {
    case DriftLine::Kind::OnlyThere:
        return DriftModel::tr("Whom the identity provider lists and this server does not have: see whether they are "
                              "assigned to the application there, and what their provisioning log says. A restart of "
                              "provisioning sends all of them again.");
    case DriftLine::Kind::OnlyHere:
        return DriftModel::tr("Who is here and not in the file: added by hand, left over after a deletion that never "
                              "arrived, or out of what was exported. The identity provider will neither change nor "
                              "remove them.");
    case DriftLine::Kind::Differs:
        return DriftModel::tr("Who is told otherwise: the identity provider does not see changes that are made here. "
                              "It sends a field again once that changes there, or when provisioning is restarted.");
    }
    Q_UNREACHABLE();
}

} // namespace provost
