// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/scim/schema.h"

using namespace Qt::StringLiterals;

namespace provost::scim {
namespace {

/// Writes an attribute as a line that reads like the tables of RFC 7643 section 8.7.
class Definition
{
public:
    Definition(QLatin1StringView name, QLatin1StringView description, Type type = Type::String)
    {
        m_attribute.name = name;
        m_attribute.description = description;
        m_attribute.type = type;
    }

    Definition& many()
    {
        m_attribute.multiValued = true;
        return *this;
    }
    Definition& required()
    {
        m_attribute.required = true;
        return *this;
    }
    Definition& exact()
    {
        m_attribute.caseExact = true;
        return *this;
    }
    Definition& unlisted()
    {
        m_attribute.unlisted = true;
        return *this;
    }
    Definition& unique(Uniqueness uniqueness)
    {
        m_attribute.uniqueness = uniqueness;
        return *this;
    }
    Definition& is(Mutability mutability)
    {
        m_attribute.mutability = mutability;
        return *this;
    }
    Definition& is(Returned returned)
    {
        m_attribute.returned = returned;
        return *this;
    }
    Definition& oneOf(QStringList values)
    {
        m_attribute.canonicalValues = std::move(values);
        return *this;
    }
    Definition& refersTo(QStringList types)
    {
        m_attribute.referenceTypes = std::move(types);
        m_attribute.caseExact = true;
        return *this;
    }
    Definition& with(std::vector<Attribute> children)
    {
        m_attribute.type = Type::Complex;
        m_attribute.children = std::move(children);
        return *this;
    }
    operator Attribute() const { return m_attribute; } // NOLINT(google-explicit-constructor)

private:
    Attribute m_attribute;
};

Attribute primary()
{
    return Definition("primary"_L1, "The preferred one; at most one value of the attribute is."_L1, Type::Boolean);
}

Attribute typeOf(QStringList values)
{
    return Definition("type"_L1, "What the value is for."_L1).oneOf(std::move(values));
}

/// The label of a value, which RFC 7643 allows everywhere and Microsoft Entra ID refuses to see advertised.
Attribute display()
{
    return Definition("display"_L1, "A name of the value for people to read."_L1).unlisted();
}

Attribute values(QLatin1StringView name, QLatin1StringView description, QStringList types,
                 Type valueType = Type::String)
{
    return Definition(name, description)
        .many()
        .with({Definition("value"_L1, description, valueType), display(), typeOf(std::move(types)), primary()});
}

Attribute photos()
{
    return Definition("photos"_L1, "Addresses of pictures of the user."_L1)
        .many()
        .with({Definition("value"_L1, "The address of the picture."_L1, Type::Reference).refersTo({u"external"_s}),
               display(), typeOf({u"photo"_s, u"thumbnail"_s}), primary()});
}

Attribute certificates()
{
    return Definition("x509Certificates"_L1, "Certificates of the user, DER in base64."_L1)
        .many()
        .with({Definition("value"_L1, "The certificate."_L1, Type::Binary).exact(), display(), typeOf({}), primary()});
}

Attribute addresses()
{
    return Definition("addresses"_L1, "Postal addresses of the user."_L1)
        .many()
        .with({Definition("formatted"_L1, "The address as it is written on a letter."_L1),
               Definition("streetAddress"_L1, "Street, house number, box."_L1), Definition("locality"_L1, "City."_L1),
               Definition("region"_L1, "State or region."_L1), Definition("postalCode"_L1, "Postal code."_L1),
               Definition("country"_L1, "Country, ISO 3166-1 alpha-2."_L1), typeOf({u"work"_s, u"home"_s, u"other"_s}),
               primary()});
}

Attribute name()
{
    return Definition("name"_L1, "The parts of the user's name."_L1)
        .with({Definition("formatted"_L1, "The full name as it is shown."_L1),
               Definition("familyName"_L1, "Family name."_L1), Definition("givenName"_L1, "Given name."_L1),
               Definition("middleName"_L1, "Middle names."_L1),
               Definition("honorificPrefix"_L1, "Titles before the name."_L1),
               Definition("honorificSuffix"_L1, "Additions after the name."_L1)});
}

Attribute userGroups()
{
    return Definition("groups"_L1, "Groups that the user is a member of; changed through the groups."_L1)
        .many()
        .is(Mutability::ReadOnly)
        .with({Definition("value"_L1, "Id of the group."_L1).exact().is(Mutability::ReadOnly),
               Definition("$ref"_L1, "Address of the group."_L1, Type::Reference)
                   .refersTo({u"Group"_s})
                   .is(Mutability::ReadOnly),
               Definition("display"_L1, "Name of the group."_L1).is(Mutability::ReadOnly),
               Definition("type"_L1, "How the user belongs to the group."_L1)
                   .oneOf({u"direct"_s})
                   .is(Mutability::ReadOnly)});
}

Schema makeUserSchema()
{
    const QStringList places{u"work"_s, u"home"_s, u"other"_s};
    return {
        userSchemaId,
        u"User"_s,
        u"User account"_s,
        {
            Definition("userName"_L1, "The name that the user signs in with; unique, case does not matter."_L1)
                .required()
                .unique(Uniqueness::Server),
            name(),
            Definition("displayName"_L1, "The name that is shown."_L1),
            Definition("nickName"_L1, "How the user is called casually."_L1),
            Definition("profileUrl"_L1, "Address of the user's profile page."_L1, Type::Reference)
                .refersTo({u"external"_s}),
            Definition("title"_L1, "Job title."_L1),
            Definition("userType"_L1, "How the user belongs to the organization."_L1),
            Definition("preferredLanguage"_L1, "Preferred language, as in Accept-Language."_L1),
            Definition("locale"_L1, "Locale for dates, numbers and currency."_L1),
            Definition("timezone"_L1, "Time zone, IANA name."_L1),
            Definition("active"_L1, "Whether the user has access."_L1, Type::Boolean),
            Definition("password"_L1, "Accepted and never kept: passwords are not this service's task."_L1)
                .exact()
                .is(Mutability::WriteOnly)
                .is(Returned::Never),
            values("emails"_L1, "Email addresses."_L1, places),
            values("phoneNumbers"_L1, "Phone numbers."_L1,
                   {u"work"_s, u"home"_s, u"mobile"_s, u"fax"_s, u"pager"_s, u"other"_s}),
            values("ims"_L1, "Instant messaging addresses."_L1, {}),
            photos(),
            addresses(),
            userGroups(),
            values("entitlements"_L1, "What the user is entitled to."_L1, {}),
            values("roles"_L1, "Roles of the user as the identity provider names them."_L1, {}),
            certificates(),
        },
    };
}

Schema makeEnterpriseSchema()
{
    return {
        enterpriseSchemaId,
        u"EnterpriseUser"_s,
        u"What organizations keep of their people"_s,
        {
            Definition("employeeNumber"_L1, "Number or code of the person."_L1),
            Definition("costCenter"_L1, "Cost center."_L1),
            Definition("organization"_L1, "Organization."_L1),
            Definition("division"_L1, "Division."_L1),
            Definition("department"_L1, "Department."_L1),
            Definition("manager"_L1, "The person's manager."_L1)
                .with(
                    {Definition("value"_L1, "Id of the manager's user."_L1).exact(),
                     Definition("$ref"_L1, "Address of the manager's user."_L1, Type::Reference).refersTo({u"User"_s}),
                     Definition("displayName"_L1, "Name of the manager."_L1).is(Mutability::ReadOnly)}),
        },
    };
}

Schema makeGroupSchema()
{
    return {
        groupSchemaId,
        u"Group"_s,
        u"Group of users"_s,
        {
            Definition("displayName"_L1, "Name of the group; unique, case does not matter."_L1)
                .required()
                .unique(Uniqueness::Server),
            Definition("members"_L1, "The users of the group."_L1)
                .many()
                .with({Definition("value"_L1, "Id of the member."_L1).exact().is(Mutability::Immutable),
                       Definition("$ref"_L1, "Address of the member."_L1, Type::Reference)
                           .refersTo({u"User"_s})
                           .is(Mutability::Immutable),
                       Definition("type"_L1, "What the member is."_L1).oneOf({u"User"_s}).is(Mutability::Immutable),
                       Definition("display"_L1, "Name of the member."_L1).is(Mutability::ReadOnly).unlisted()}),
        },
    };
}

Schema makeCommonSchema()
{
    return {
        {},
        {},
        {},
        {
            Definition("schemas"_L1, "URIs of the schemas of the resource."_L1, Type::Reference)
                .many()
                .exact()
                .is(Returned::Always),
            Definition("id"_L1, "Identifier of the resource, given by this service."_L1)
                .exact()
                .is(Mutability::ReadOnly)
                .is(Returned::Always)
                .unique(Uniqueness::Server),
            Definition("externalId"_L1, "Identifier of the resource at the identity provider."_L1).exact(),
            Definition("meta"_L1, "Facts about the resource."_L1)
                .is(Mutability::ReadOnly)
                .with({Definition("resourceType"_L1, "Name of the resource type."_L1).exact(),
                       Definition("created"_L1, "When it was created."_L1, Type::DateTime),
                       Definition("lastModified"_L1, "When it was last changed."_L1, Type::DateTime),
                       Definition("location"_L1, "Its address."_L1, Type::Reference).exact(),
                       Definition("version"_L1, "Its ETag."_L1).exact()}),
        },
    };
}

const Schema& userSchema()
{
    static const Schema schema = makeUserSchema();
    return schema;
}

const Schema& enterpriseSchema()
{
    static const Schema schema = makeEnterpriseSchema();
    return schema;
}

const Schema& groupSchema()
{
    static const Schema schema = makeGroupSchema();
    return schema;
}

} // namespace

const Schema& commonSchema()
{
    static const Schema schema = makeCommonSchema();
    return schema;
}

const ResourceType& userType()
{
    static const ResourceType type{u"User"_s, u"/Users"_s, u"User account"_s, &userSchema(), {&enterpriseSchema()}};
    return type;
}

const ResourceType& groupType()
{
    static const ResourceType type{u"Group"_s, u"/Groups"_s, u"Group of users"_s, &groupSchema(), {}};
    return type;
}

const std::vector<const Schema*>& allSchemas()
{
    static const std::vector<const Schema*> all{&userSchema(), &groupSchema(), &enterpriseSchema()};
    return all;
}

} // namespace provost::scim
