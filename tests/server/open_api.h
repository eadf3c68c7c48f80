// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace provost::test {

/// An OpenAPI document, and whether real exchanges are as it says. Knows the part of JSON Schema that the admin API's
/// document uses, and reports any other keyword.
class OpenApi
{
public:
    explicit OpenApi(QJsonObject document)
        : m_document(std::move(document))
    {
    }

    /// `GET /users/{id}` and so on, sorted.
    [[nodiscard]] QStringList operations() const;
    /// The permission that the document gives for an operation, as in operations().
    [[nodiscard]] QString permission(const QString& operation) const;
    /// What is wrong with an answer; empty: nothing. `path` is the real one, without mount and query.
    [[nodiscard]] QStringList problems(const QString& method, const QString& path, int status,
                                       const QJsonValue& body) const;

    /// What of a value is not as a JSON Schema has it; references lead into the document.
    [[nodiscard]] QStringList violations(const QJsonObject& schema, const QJsonValue& value) const;

private:
    [[nodiscard]] QJsonObject operationOf(const QString& method, const QString& path) const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject& object) const;
    void check(const QJsonObject& schema, const QJsonValue& value, const QString& where, QStringList& problems) const;
    void checkObject(const QJsonObject& schema, const QJsonObject& value, const QString& where,
                     QStringList& problems) const;

    QJsonObject m_document;
};

} // namespace provost::test
