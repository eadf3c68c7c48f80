// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

/// The SCIM schemas of RFC 7643 as data: everything that parses, checks, compares, patches or projects a resource asks
/// here what an attribute is. Immutable after the first call; any thread.
namespace provost::scim {

enum class Type { String, Boolean, Decimal, Integer, DateTime, Binary, Reference, Complex };
enum class Mutability { ReadOnly, ReadWrite, Immutable, WriteOnly };
enum class Returned { Always, Never, Default, Request };
enum class Uniqueness { None, Server, Global };

/// The characteristics of one attribute (RFC 7643 section 7).
struct Attribute
{
    QString name;
    QString description;
    Type type = Type::String;
    bool multiValued = false;
    bool required = false;
    bool caseExact = false;
    /// Not listed in /Schemas although it is understood: Microsoft Entra ID refuses a schema that advertises some
    /// sub-attributes of RFC 7643.
    bool unlisted = false;
    Mutability mutability = Mutability::ReadWrite;
    Returned returned = Returned::Default;
    Uniqueness uniqueness = Uniqueness::None;
    QStringList canonicalValues;
    QStringList referenceTypes;
    std::vector<Attribute> children;

    /// The sub-attribute of that name in any case, or null.
    [[nodiscard]] const Attribute* child(QStringView childName) const;
};

struct Schema
{
    QString id;
    QString name;
    QString description;
    std::vector<Attribute> attributes;

    /// The attribute of that name in any case, or null.
    [[nodiscard]] const Attribute* find(QStringView attributeName) const;
};

/// A resource type with its core schema and extensions (RFC 7643 section 6).
struct ResourceType
{
    QString name;
    QString endpoint;
    QString description;
    const Schema* core = nullptr;
    std::vector<const Schema*> extensions;

    [[nodiscard]] const Schema* extension(QStringView schemaId) const;
};

inline constexpr QLatin1StringView userSchemaId{"urn:ietf:params:scim:schemas:core:2.0:User"};
inline constexpr QLatin1StringView groupSchemaId{"urn:ietf:params:scim:schemas:core:2.0:Group"};
inline constexpr QLatin1StringView enterpriseSchemaId{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"};

[[nodiscard]] const ResourceType& userType();
[[nodiscard]] const ResourceType& groupType();
/// `schemas`, `id`, `externalId` and `meta`, which every resource has (RFC 7643 section 3.1).
[[nodiscard]] const Schema& commonSchema();
[[nodiscard]] const std::vector<const Schema*>& allSchemas();

/// What a written attribute name means in a resource type.
struct Target
{
    const Schema* extension = nullptr;    ///< null: core or common
    const Attribute* attribute = nullptr; ///< null with an extension: the extension as a whole
    const Attribute* sub = nullptr;

    [[nodiscard]] bool found() const { return attribute || extension; }
    friend bool operator==(const Target&, const Target&) = default;
};

struct AttributeName;
/// Finds the attribute. Names of the extensions are also found without their URN, as Microsoft Entra ID (`manager`) and
/// products' own documents (`department`) write them.
[[nodiscard]] Target resolve(const ResourceType& type, const AttributeName& name);

/// One entry of /Schemas. `location` is its own absolute address.
[[nodiscard]] QJsonObject schemaToJson(const Schema& schema, const QString& location);
/// One entry of /ResourceTypes.
[[nodiscard]] QJsonObject resourceTypeToJson(const ResourceType& type, const QString& location);

/// What /ServiceProviderConfig says of a server; booleans tell the truth about what it does.
struct ServiceProvider
{
    bool patch = true;
    bool bulk = false;
    int bulkMaxOperations = 0;
    qint64 bulkMaxPayloadSize = 0;
    bool filter = true;
    int filterMaxResults = 0;
    bool changePassword = false;
    bool sort = true;
    bool etag = true;
    bool cursor = false;   ///< lists can also be read by cursor (RFC 9865 section 4)
    int cursorTimeout = 0; ///< seconds
    int defaultPageSize = 0;
    int maxPageSize = 0;
    QString documentationUri;
};
[[nodiscard]] QJsonObject serviceProviderToJson(const ServiceProvider& provider, const QString& location);

} // namespace provost::scim
