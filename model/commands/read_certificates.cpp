// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/read_certificates.h"

#include "model/commands/question.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// Through a door of its own, which lets nothing leave but questions.
QCoro::Task<Result<QList<CertificateFacts>>> look(ServerUrl place, DoorSettings settings, Call call)
{
    settings.readOnly = true;
    NetworkDoor door(std::move(settings));
    HttpRequest request{place, HttpMethod::Get, u"/"_s, {}, {{"Accept", "application/json"}}, {}, {}, {}};
    const auto answer = co_await door.send(std::move(request), std::move(call));
    if (answer)
        co_return factsOf(answer->chain);
    // What is not trusted is shown all the same, to be compared.
    auto shown = certificatesIn(answer.error().detail);
    if (answer.error().kind == ErrorKind::Untrusted && !shown.isEmpty())
        co_return shown;
    co_return tl::unexpected(answer.error());
}

} // namespace

QCoro::Task<Result<QList<CertificateFacts>>> readCertificates(OpenServer at, Cancellation cancel)
{
    if (!at.isOpen())
        co_return serverClosed();
    const auto place = ServerUrl::parse(at.session->server().toString(QUrl::FullyEncoded));
    if (!place)
        co_return tl::unexpected(place.error());
    const auto door = doorTo(at, *place);
    const auto ask = [place = *place, door](AdminApi&, Call call) { return look(place, door, std::move(call)); };
    co_return co_await question<QList<CertificateFacts>>(at, ask, cancel);
}

} // namespace provost
