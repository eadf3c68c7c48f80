// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/field_owner.h"

#include "model/commands/user_states.h"
#include "model/domain/shown_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct FieldOwnerWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::FieldOwner)
};

/// As which SCIM attribute a field arrives; empty: as none.
QString attributeOf(UserField field)
{
    switch (field) {
    case UserField::DisplayName:
        return u"displayName"_s;
    case UserField::GivenName:
        return u"name.givenName"_s;
    case UserField::FamilyName:
        return u"name.familyName"_s;
    case UserField::Email:
        return u"emails"_s;
    case UserField::UserName:
        return u"userName"_s;
    case UserField::Title:
        return u"title"_s;
    case UserField::Department:
        return u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department"_s;
    case UserField::ExternalId:
        return u"externalId"_s;
    case UserField::State:
        return u"active"_s;
    case UserField::Groups:
        return u"members"_s;
    default:
        return {};
    }
}

} // namespace

FieldOwner ownerOf(UserField field, const User& user, const Directory& directory)
{
    switch (field) {
    case UserField::State: // an operator decides where no identity provider does
        return mayBeOverwritten(directory, user) ? FieldOwner::IdentityProvider : FieldOwner::Provost;
    case UserField::Account:
    case UserField::Connection:
    case UserField::Id:
    case UserField::Sessions:
        return FieldOwner::Provost;
    case UserField::Roles:
    case UserField::Seat:
    case UserField::CreatedAt:
    case UserField::ChangedAt:
    case UserField::DeletedAt:
    case UserField::PurgeAt:
        return FieldOwner::Computed;
    default:
        return user.connectionId ? FieldOwner::IdentityProvider : FieldOwner::Nobody;
    }
}

QString ownerWord(FieldOwner owner)
{
    switch (owner) {
    case FieldOwner::IdentityProvider:
        return FieldOwnerWords::tr("IdP", "owner of a field: the identity provider");
    case FieldOwner::Provost:
        return FieldOwnerWords::tr("Provost", "owner of a field");
    case FieldOwner::Computed:
        return FieldOwnerWords::tr("computed", "a field");
    case FieldOwner::Nobody:
        return FieldOwnerWords::tr("nobody", "owner of a field");
    }
    Q_UNREACHABLE();
}

QString ownerSentence(UserField field, const User& user, const Directory& directory)
{
    switch (ownerOf(field, user, directory)) {
    case FieldOwner::IdentityProvider: {
        const auto connection = directory.connection(*user.connectionId);
        if (!connection) // one of several, and which is not told
            return FieldOwnerWords::tr("It belongs to an identity provider and arrives as %1: change it there.")
                .arg(attributeOf(field));
        return FieldOwnerWords::tr("It belongs to %1 and arrives as %2: change it there.",
                                   "identity provider, attribute")
            .arg(isolated(productName(connection->idp)), attributeOf(field));
    }
    case FieldOwner::Provost:
        return FieldOwnerWords::tr("It is decided on this server.");
    case FieldOwner::Computed:
        return FieldOwnerWords::tr("It follows from other things, and is not set by anybody.");
    case FieldOwner::Nobody:
        return FieldOwnerWords::tr("Its connection was deleted: no identity provider changes it any more.");
    }
    Q_UNREACHABLE();
}

} // namespace provost
