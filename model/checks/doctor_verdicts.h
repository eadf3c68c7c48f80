// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/endpoint_call.h"

#include <QCoreApplication>

#include <map>
#include <optional>

/// What the answers of an endpoint mean: the judging half of doctor.h. Pure functions.
namespace provost::doctor {

struct DoctorWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::Doctor)
};

enum class Question {
    Users,     ///< one of them
    Anonymous, ///< the same without a token
    Config,
    Schemas,
    ResourceTypes,
    User,
    UnknownUser,
    Groups,
    Group,
    Lookup,       ///< of a name that nobody has
    FirstPage,    ///< two users
    SecondPage,   ///< the second of them
    SlashBehind,  ///< Users/?…
    SlashBetween, ///< //Users?…
    Elsewhere,    ///< below the places where SCIM often is, without a token
};

using Reply = EndpointReply;

struct Replies
{
    ServerUrl place;
    std::optional<Result<int>> addresses; ///< of the host
    std::map<Question, Reply> of;

    [[nodiscard]] const Reply* find(Question question) const
    {
        const auto it = of.find(question);
        return it == of.end() ? nullptr : &it->second;
    }
};

/// Whether an object names this schema.
[[nodiscard]] bool hasSchema(const QJsonObject& object, QLatin1StringView schema);
inline constexpr QLatin1StringView listSchema{"urn:ietf:params:scim:api:messages:2.0:ListResponse"};
inline constexpr QLatin1StringView errorSchema{"urn:ietf:params:scim:api:messages:2.0:Error"};

/// A finding of each kind, with the requests that it rests on.
[[nodiscard]] CheckFinding passed(EndpointCheck check, const QString& sentence, std::initializer_list<const Reply*> of);
[[nodiscard]] CheckFinding warned(EndpointCheck check, const QString& sentence, CheckActor actor, const QString& remedy,
                                  std::initializer_list<const Reply*> of);
[[nodiscard]] CheckFinding failed(EndpointCheck check, const QString& sentence, CheckActor actor, const QString& remedy,
                                  std::initializer_list<const Reply*> of);
[[nodiscard]] CheckFinding notChecked(EndpointCheck check, const QString& why,
                                      std::initializer_list<const Reply*> of = {});

/// What is wrong with an answer before its content is looked at: none came, the server is busy or broken, it refuses,
/// or it is no SCIM. Nothing where it is a SCIM object.
[[nodiscard]] std::optional<CheckFinding> obstacle(EndpointCheck check, const Reply& reply);

/// Whether anything can be asked at all, and how: doctor_reach.cpp.
[[nodiscard]] CheckFinding judgeAddress(const Replies& replies);
[[nodiscard]] CheckFinding judgeCertificate(const Replies& replies);
[[nodiscard]] CheckFinding judgeBasePath(const Replies& replies);
[[nodiscard]] CheckFinding judgeToken(const Replies& replies);
[[nodiscard]] CheckFinding judgeContentType(const Replies& replies);
[[nodiscard]] CheckFinding judgeClock(const Replies& replies);
[[nodiscard]] CheckFinding judgeSlashes(const Replies& replies);

/// What the server says of itself, and how it lists: doctor_lists.cpp.
[[nodiscard]] CheckFinding judgeConfig(const Replies& replies);
[[nodiscard]] CheckFinding judgeSchemas(const Replies& replies);
[[nodiscard]] CheckFinding judgeResourceTypes(const Replies& replies);
[[nodiscard]] CheckFinding judgeUsers(const Replies& replies);
[[nodiscard]] CheckFinding judgeGroups(const Replies& replies);
[[nodiscard]] CheckFinding judgeLookup(const Replies& replies);
[[nodiscard]] CheckFinding judgeUnknownId(const Replies& replies);
[[nodiscard]] CheckFinding judgePaging(const Replies& replies);

[[nodiscard]] CheckFinding judge(EndpointCheck check, const Replies& replies);

} // namespace provost::doctor
