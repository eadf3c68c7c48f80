// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace provost {

/// What a list of people tells of each, and a user has too.
enum class PersonField { UserName, Email, ExternalId, GivenName, FamilyName, DisplayName, Title, Department, Active };
inline constexpr int personFields = 9;
[[nodiscard]] const QList<PersonField>& allPersonFields();

/// Somebody of whom a list tells. What it has no column for is empty; `Active` is `true`, `false` or empty.
struct ListedPerson
{
    int line = 0; ///< in the file, from 1
    std::array<QString, personFields> values;

    [[nodiscard]] const QString& value(PersonField field) const { return values.at(size_t(field)); }
};

/// A list of people that was exported from an identity provider.
struct IdpPeople
{
    QString product;           ///< whose headings these are: `Okta`; empty: somebody's own
    QList<PersonField> fields; ///< that it has a column for
    QList<ListedPerson> people;
    qint64 unreadable = 0; ///< lines with nothing in the columns that are known
};

inline constexpr qsizetype longestPeopleFile = 256 * 1024 * 1024;
inline constexpr qsizetype longestListed = 64 * 1024; ///< characters of a value; the rest is left out
inline constexpr qsizetype mostListedPeople = 1'000'000;

/// Reads a CSV file with a line of headings, by which the columns are known: those of Okta, Microsoft Entra ID,
/// OneLogin and Google Workspace, and the names of SCIM's attributes. ErrorKind::Invalid where no column tells who
/// somebody is (user name, email address or external id), or csv::parse() says so; ErrorKind::TooLarge. Pure; any
/// thread.
[[nodiscard]] Result<IdpPeople> readIdpPeople(const QByteArray& text);

} // namespace provost
