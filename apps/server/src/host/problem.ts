import type { FastifyReply } from "fastify";

/** A refusal that a program can read and a person can understand (RFC 9457). */
export interface Problem {
  status: number;
  /** A whole Vietnamese sentence. */
  detail: string;
  /** Names the refusal for programs, where there is more than one for the status. */
  code?: string;
  /** Which fields of the input are wrong, and why. */
  fields?: { field: string; message: string }[];
}

const titles: Record<number, string> = {
  400: "Yêu cầu không hợp lệ",
  401: "Chưa đăng nhập",
  403: "Không được phép",
  404: "Không tìm thấy",
  405: "Cách gọi không được hỗ trợ",
  413: "Yêu cầu quá lớn",
  415: "Kiểu nội dung không được hỗ trợ",
  429: "Quá nhiều lần thử",
  500: "Lỗi máy chủ",
  503: "Chưa sẵn sàng",
};

/** Sends a problem with the request's id, as `application/problem+json`. */
export const sendProblem = (reply: FastifyReply, { status, detail, code, fields }: Problem): FastifyReply =>
  reply
    .code(status)
    .type("application/problem+json; charset=utf-8")
    .send(
      JSON.stringify({
        type: "about:blank",
        title: titles[status] ?? "Yêu cầu bị từ chối",
        status,
        detail,
        ...(code ? { code } : {}),
        ...(fields ? { fields } : {}),
        requestId: reply.request.id,
      }),
    );
