// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace provost {

/// What went wrong, as far as a caller can act on it. The sentence a person reads is made from this in views/common.
enum class ErrorKind {
    Invalid,         ///< the input cannot be accepted as it is (HTTP 400)
    Unauthorized,    ///< the credential was not accepted (401)
    Forbidden,       ///< the credential is good but may not do this (403)
    NotFound,        ///< 404
    Conflict,        ///< a name is taken, or the state does not allow it (409)
    Precondition,    ///< somebody else changed it meanwhile (412)
    TooLarge,        ///< over a documented limit (413, 414, 431)
    TooMany,         ///< slow down, or too many results (429, scimType tooMany)
    Unsupported,     ///< this server cannot do that (405, 501)
    Unreachable,     ///< no connection: name, route, port or proxy
    TimedOut,        ///< no answer within the deadline
    Cancelled,       ///< the caller asked for it
    Untrusted,       ///< TLS could not be verified
    RedirectRefused, ///< the answer pointed to a place that the credential is not bound to
    ReadOnly,        ///< this console was told to change nothing on that server; nothing was sent
    ReadOnlyManaged, ///< the same, by a policy of this computer that no setting goes past
    HostForbidden,   ///< this computer's policy does not have that host; nothing was sent
    BadAnswer,       ///< an answer came, but it is not what the protocol says
    Unavailable,     ///< temporarily: busy, disk full, starting (503)
    ServerFault,     ///< the server failed (other 5xx)
    Storage,         ///< a local file or database could not be read or written
    NewerVersion,    ///< a database or file was written by a newer version; it was left as it is
    Keychain,        ///< the OS keychain did not answer or refused
};

/// The one error type. A value; safe on any thread. Never carries a secret.
struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString subject;           ///< what it happened to: host, file, connection name. Plain text, possibly from outside
    QString detail;            ///< the other side's own words. Plain text, bounded by the door it came through
    int httpStatus = 0;        ///< 0 where no HTTP answer was involved
    QString scimType;          ///< RFC 7644 section 3.12, empty where none was given
    QString requestId;         ///< joins the console's log line with the server's event
    int retryAfterSeconds = 0; ///< Retry-After of a 429 or 503; 0 where none was given

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// For `return fail(ErrorKind::NotFound, name, detail);`
inline tl::unexpected<Error> fail(ErrorKind kind, QString subject, QString detail = {})
{
    return tl::unexpected(Error{kind, std::move(subject), std::move(detail), 0, {}, {}, 0});
}

} // namespace provost
