// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/asking.h"
#include "model/api/limited_api.h"
#include "model/api/session.h"

namespace provost {

/// A server that tells all its people at once: `GET /people` gives
/// `{"people":[{"id":"7","name":"Ana","mail":"ana@…"}]}`.
class RosterApi : public LimitedApi
{
public:
    RosterApi(const ServerUrl& server, std::shared_ptr<const Secret> key, DoorSettings settings);

    [[nodiscard]] static Capabilities rosterCapabilities() { return {.directory = true}; }
    [[nodiscard]] Capabilities capabilities() const override { return rosterCapabilities(); }

    Answer<WhoAmI> whoAmI(Call call) override;
    Answer<Page<User>> users(UserQuery query, Call call) override;
    Answer<UserDetail> user(UserId id, Call call) override;

private:
    [[nodiscard]] HttpRequest request() const;

    ServerUrl m_server;
    std::shared_ptr<const Secret> m_key;
    asking::Door m_door;
};

[[nodiscard]] std::unique_ptr<Session> openRoster(const ServerUrl& server, Secret key, DoorSettings settings);

} // namespace provost
