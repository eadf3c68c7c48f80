// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/compare_export.h"

#include "model/commands/step.h"
#include "model/store/off_thread.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

Result<ComparedList> compareFile(const QString& path, const UserRows& users, std::optional<PersonField> key)
{
    ComparedList compared;
    compared.file = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, compared.file, file.errorString());
    const auto list = readIdpPeople(file.read(longestPeopleFile + 1));
    if (!list) {
        auto error = list.error();
        error.subject = compared.file;
        return tl::unexpected(error);
    }
    compared.product = list->product;
    compared.people = list->people.size();
    compared.unreadable = list->unreadable;
    const EachUser each = [&users](const std::function<void(const User&)>& visit) {
        for (const auto& user : users)
            visit(user);
    };
    compared.drift = compareWithList(*list, each, key);
    return compared;
}

QString wordOf(DriftLine::Kind kind)
{
    switch (kind) {
    case DriftLine::Kind::OnlyThere:
        return u"onlyIdentityProvider"_s;
    case DriftLine::Kind::OnlyHere:
        return u"onlyServer"_s;
    case DriftLine::Kind::Differs:
        return u"differs"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(UserState state)
{
    return state == UserState::Active ? u"active"_s : state == UserState::Suspended ? u"suspended"_s : u"deleted"_s;
}

} // namespace

QCoro::Task<Result<ComparedList>> compareWithExport(OpenServer at, QString path, std::optional<PersonField> key,
                                                    Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    auto comparing =
        offThread([path, key, users = at.directory->userRows()] { return compareFile(path, *users, key); });
    co_return co_await step(std::move(comparing), cancel);
}

const QStringList& driftColumns()
{
    static const QStringList columns{u"kind"_s, u"name"_s, u"key"_s, u"line"_s, u"id"_s, u"state"_s, u"differences"_s};
    return columns;
}

QStringList driftRow(const DriftLine& line)
{
    QStringList differences;
    for (const auto& each : line.differences)
        differences.append(u"%1: %2 -> %3"_s.arg(attributeOf(each.field), each.there, each.here));
    return {wordOf(line.kind),
            line.name,
            line.key,
            line.line > 0 ? QString::number(line.line) : QString(),
            line.userId.text(),
            line.userId.isEmpty() ? QString() : wordOf(line.state),
            differences.join(u"; "_s)};
}

QString attributeOf(PersonField field)
{
    switch (field) {
    case PersonField::UserName:
        return u"userName"_s;
    case PersonField::Email:
        return u"emails"_s;
    case PersonField::ExternalId:
        return u"externalId"_s;
    case PersonField::GivenName:
        return u"name.givenName"_s;
    case PersonField::FamilyName:
        return u"name.familyName"_s;
    case PersonField::DisplayName:
        return u"displayName"_s;
    case PersonField::Title:
        return u"title"_s;
    case PersonField::Department:
        return u"department"_s;
    case PersonField::Active:
        return u"active"_s;
    }
    Q_UNREACHABLE();
}

} // namespace provost
